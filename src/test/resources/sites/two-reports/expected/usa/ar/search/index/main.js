rapporteurIndex("main",{"version":"1b7j9e3","documents":104,"texts":[0],"terms":["#1"]})
