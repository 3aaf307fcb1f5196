rapporteurIndex("texts-0",[
["WA-1","Dig wells","r/wa-1/index.html","Water","","","Dig wells.","","CH rules 1(2) and 1 bis"]
,["","Water","themes/water/index.html","","","","CH rules 1(2) and 1 bis"]
,["CH","Water Charter","articles/charter/index.html","",""]
,["CH Rule 1","Water","articles/charter/1/index.html","",""]
,["CH Rule 1 bis","Wells","articles/charter/1-bis/index.html","",""]
,["","Water for all","index.html","",""]])
