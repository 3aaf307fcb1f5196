rapporteurIndex("main",{"version":"1x85ivn","documents":93,"rows":0,"perFile":200,"texts":[0],"terms":["#1"]})
