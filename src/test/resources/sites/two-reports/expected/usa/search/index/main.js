rapporteurIndex("main",{"version":"fjuqx7","documents":96,"texts":[0],"terms":["#1"]})
