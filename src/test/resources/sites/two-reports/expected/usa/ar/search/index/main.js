rapporteurIndex("main",{"version":"16gakcw","documents":93,"texts":[0],"terms":["#1"]})
