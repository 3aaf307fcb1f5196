rapporteurIndex("main",{"version":"ndp5bs","documents":96,"texts":[0],"terms":["#1"]})
