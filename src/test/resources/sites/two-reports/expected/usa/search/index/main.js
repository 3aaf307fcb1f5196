rapporteurIndex("main",{"version":"19p8ctl","documents":104,"rows":0,"perFile":200,"texts":[0],"terms":["#1"]})
