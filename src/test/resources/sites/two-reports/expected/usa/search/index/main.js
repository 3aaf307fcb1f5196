rapporteurIndex("main",{"version":"13k1xpe","documents":93,"texts":[0],"terms":["#1"]})
