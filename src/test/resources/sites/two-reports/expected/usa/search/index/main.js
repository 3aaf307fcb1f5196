rapporteurIndex("main",{"version":"hejam9","documents":93,"texts":[0],"terms":["#1"]})
