rapporteurIndex("main",{"version":"69iizr","documents":87,"texts":[0],"terms":["#1"]})
