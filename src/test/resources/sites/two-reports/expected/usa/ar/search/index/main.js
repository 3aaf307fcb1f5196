rapporteurIndex("main",{"version":"1t7t18k","documents":96,"texts":[0],"terms":["#1"]})
