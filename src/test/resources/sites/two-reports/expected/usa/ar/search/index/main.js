rapporteurIndex("main",{"version":"1mqkmo8","documents":104,"rows":0,"perFile":200,"texts":[0],"terms":["#1"]})
