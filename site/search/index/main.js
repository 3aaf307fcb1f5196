rapporteurIndex("main",{"version":"1fymbo0","documents":93,"texts":[0],"terms":["#1"]})
