<#-- Every library inside the program, by name, with its licence. Of several licences the first is taken. -->
Rapporteur contains these libraries. Each stays under its own licence; the texts stand in licences/. What
a library says of licences itself, and of what others gave to it, stands in licences/of-libraries/.

<#assign parts = {
  "jasperreports-fonts": "only the DejaVu fonts, under their own licence",
  "styles": "only the five styles that citations are made in",
  "jackson-core": "with FastDoubleParser and Schubfach (MIT) in it",
  "pdfbox": "with fonts, font metrics and a colour profile under licences of their own",
  "fontbox": "with character maps under a licence of their own"
}/>
<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
<#assign licenses = entry.getValue()/>
${project.groupId}:${project.artifactId}:${project.version}
  ${project.name!project.artifactId}<#if project.url?has_content>, ${project.url}</#if>
  licence: <#list licenses as license>${license}<#sep> or </#list>
<#if parts[project.artifactId]??>
  inside: ${parts[project.artifactId]}
</#if>

</#list>
