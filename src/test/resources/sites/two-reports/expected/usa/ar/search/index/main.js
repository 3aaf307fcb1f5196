rapporteurIndex("main",{"version":"91toet","documents":93,"texts":[0],"terms":["#1"]})
