<#-- Every library included in the program, by name, with its licence. If it has several, the first one applies. -->
Rapporteur includes these libraries. Each remains under its own licence. The texts of the licences are in
licences/, the libraries' own licence files and notices in licences/of-libraries/, and those of the fonts in
licences/of-fonts/.

<#assign parts = {
  "openpdf-fonts-extra": "only the Liberation fonts, under their own licence",
  "ph-fonts-kurinto-sans": "the Kurinto Sans fonts, under their own licence",
  "ph-fonts-noto-sans-sc": "only two weights of Noto Sans SC, under their own licence",
  "pdfbox-examples": "only a colour profile, under its own licence",
  "playwright": "only axe-core",
  "styles": "only the five citation styles that are used",
  "jackson-core": "including FastDoubleParser and Schubfach (MIT)",
  "pdfbox": "including fonts, font metrics and a colour profile under their own licences",
  "fontbox": "including character maps under their own licence"
}/>
<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
<#assign licenses = entry.getValue()/>
${project.groupId}:${project.artifactId}:${project.version}
  ${project.name!project.artifactId}<#if project.url?has_content>, ${project.url}</#if>
  licence: <#list licenses as license>${license}<#sep> or </#list>
<#if parts[project.artifactId]??>
  included: ${parts[project.artifactId]}
</#if>

</#list>
