rapporteurIndex("main",{"version":"1s4yxaw","documents":87,"texts":[0],"terms":["#1"]})
