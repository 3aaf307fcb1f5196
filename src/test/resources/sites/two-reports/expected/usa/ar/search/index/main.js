rapporteurIndex("main",{"version":"ulpbh4","documents":96,"texts":[0],"terms":["#1"]})
