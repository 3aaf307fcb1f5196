rapporteurIndex("main",{"version":"1ly1drb","documents":104,"rows":0,"perFile":200,"texts":[0],"terms":["#1"]})
