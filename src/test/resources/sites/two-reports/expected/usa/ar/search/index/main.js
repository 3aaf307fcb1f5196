rapporteurIndex("main",{"version":"1ujnihn","documents":96,"texts":[0],"terms":["#1"]})
