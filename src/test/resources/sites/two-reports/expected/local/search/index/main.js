rapporteurIndex("main",{"version":"81utjt","documents":6,"texts":[0],"terms":["#1"]})
