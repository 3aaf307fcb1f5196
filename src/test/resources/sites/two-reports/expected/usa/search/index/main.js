rapporteurIndex("main",{"version":"1uh9te","documents":96,"texts":[0],"terms":["#1"]})
