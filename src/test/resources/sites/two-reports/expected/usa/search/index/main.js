rapporteurIndex("main",{"version":"jxwbj0","documents":104,"texts":[0],"terms":["#1"]})
