rapporteurIndex("main",{"version":"fkebaw","documents":96,"texts":[0],"terms":["#1"]})
