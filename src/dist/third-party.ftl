<#-- Every library inside the program, by name, with its licence. Of several licences the first is taken. -->
Rapporteur contains these libraries. Each stays under its own licence; the texts stand in licences/.

<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
<#assign licenses = entry.getValue()/>
${project.groupId}:${project.artifactId}:${project.version}
  ${project.name!project.artifactId}<#if project.url?has_content>, ${project.url}</#if>
  licence: <#list licenses as license>${license}<#sep> or </#list>

</#list>
