rapporteurIndex("main",{"version":"1jmg34c","documents":6,"rows":0,"perFile":200,"texts":[0],"terms":["#1"]})
