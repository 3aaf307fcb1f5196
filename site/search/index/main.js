rapporteurIndex("main",{"version":"ys1y0c","documents":87,"texts":[0],"terms":["#1"]})
