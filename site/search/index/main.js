rapporteurIndex("main",{"version":"3tnasw","documents":87,"texts":[0],"terms":["#1"]})
