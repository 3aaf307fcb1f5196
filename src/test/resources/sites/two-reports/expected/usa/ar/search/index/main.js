rapporteurIndex("main",{"version":"1s45r52","documents":93,"texts":[0],"terms":["#1"]})
