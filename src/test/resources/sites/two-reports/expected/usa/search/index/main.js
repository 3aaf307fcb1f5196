rapporteurIndex("main",{"version":"wfefq0","documents":96,"texts":[0],"terms":["#1"]})
