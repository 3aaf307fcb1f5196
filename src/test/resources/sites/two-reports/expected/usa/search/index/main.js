rapporteurIndex("main",{"version":"1gp6dyk","documents":104,"rows":0,"perFile":200,"texts":[0],"terms":["#1"]})
