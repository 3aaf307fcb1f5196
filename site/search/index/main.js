rapporteurIndex("main",{"version":"tkvidt","documents":87,"texts":[0],"terms":["#1"]})
