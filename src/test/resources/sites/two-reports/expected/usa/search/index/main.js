rapporteurIndex("main",{"version":"16683cv","documents":93,"texts":[0],"terms":["#1"]})
