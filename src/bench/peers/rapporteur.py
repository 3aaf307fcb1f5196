"""Rapporteur on the corpus of the peers: see docs/benchmarks.md.

A theme is a theme, a treaty an instrument of the project's own; the date of a recommendation is its one entry in
`history`. The project's own templates give the peers' pages, its own templates of files their JSON and sitemap, and
`leave-out` takes out what only Rapporteur has. Links go to Rapporteur's addresses; what is read says the peers'."""
import json, os, re, subprocess
from _site import load, put, render, CSS, REC, THEME, ARTICLE, HOME, SITEMAP, JSON

NAME = "rapporteur"
ROOT = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../.."))
LEFT_OUT = ["r/", "print/", "articles/", "articles/t1/", "articles/t2/", "articles/t3/", "articles/t4/", "articles/t5/",
            "articles/t6/", "articles/t7/", "articles/t8/", "articles/t9/", "accessibility/", "search/", "cite/", "404.html", "data/*", "robots.txt", ".nojekyll"]


def version(cache):
    return subprocess.run([ROOT + "/src/dev/version"], capture_output=True, text=True, check=True).stdout.strip()


def alias(path):
    for ours, theirs in ((r"r/rec-(\d+)/index\.html", lambda m: "r/%06d/index.html" % int(m[1])),
                         (r"themes/([^/]+)/index\.html", lambda m: "t/%s/index.html" % m[1]),
                         (r"articles/(t\d)/(\d+)/index\.html", lambda m: "a/%s-%02d/index.html" % (m[1], int(m[2]))),
                         (r"assets/style\.[^/]*\.css", lambda m: "style.css"),
                         (r"index\.html|sitemap\.xml|data/recommendations\.json", lambda m: m[0])):
        m = re.fullmatch(ours, path)
        if m:
            return theirs(m)
    return None


def write(corpus, dest, cache):
    c = load(corpus)
    s, j = c["site"], lambda x: json.dumps(x, ensure_ascii=False)
    content = dest + "/content/"
    put(content + "report.yaml", "title: %s\nlanguage: en\nwording: own\nauthors:\n  - name: %s\n    kind: org\ncontact: {name: %s, email: office@example.org}\n"
        "base-url: %s/\nleave-out: %s\nsplit-at: 999999999\n" % (j(s["title"]), j(s["publisher"]), j(s["publisher"]), s["base_url"], j(LEFT_OUT)))
    code = {t["id"]: t["code"] for t in c["treaties"]}
    cite = {a["id"]: "%s art. %d" % (code[a["treaty"]], a["number"]) for a in c["articles"]}
    for t in c["treaties"]:
        put(content + "instruments/%s.yaml" % t["id"], "id: %s\ncode: %s\nname: %s\narticles:\n%s" % (t["id"], t["code"], j(t["name"]), "".join(
            "  - {number: %d, label: %s}\n" % (a["number"], j(a["title"])) for a in c["articles"] if a["treaty"] == t["id"])))
    folder = {t["id"]: content + "themes/%03d-%s/" % (t["order"], t["id"]) for t in c["themes"]}
    for t in c["themes"]:
        put(folder[t["id"]] + "theme.md", "---\ntitle: %s\n---\n%s" % (j(t["title"]), t["intro_md"]))
    for r in c["recs"]:
        put(folder[r["theme"]] + "rec-%d.md" % r["number"], "---\ntitle: %s\narticles: %s\naddressees: [%s]\nhistory: [{date: %s, note: Recorded.}]\n---\n%s" % (
            j(r["title"]), "; ".join(cite[a] for a in r["articles"]), j(r["addressee"]), r["date"], r["body_md"]))
    T = dest + "/templates/"
    put(T + "assets/style.css", CSS)
    base = {"base": s["base_url"], "publisher": "${page.shell.imprint.authors[0]}", "site": "${page.shell.reportTitle}"}
    home = (('href="/style.css"', 'href="${asset("style.css")}"'), ('href="<<base>>/"', 'href="${page.shell.canonical}"'))
    own = home + (('href="<<base>>/r/<<id>>/"', 'href="${page.shell.canonical}"'), ('href="<<base>>/t/<<th_id>>/"', 'href="${page.shell.canonical}"'),
                  ('href="<<base>>/a/<<a_id>>/"', 'href="${page.shell.canonical}"'), ('href="/r/<<r_id>>/"', 'href="${r.href}"'),
                  ('href="#rec-<<r_id>>"', 'href="#${r.id}"'), ('id="rec-<<r_id>>"', 'id="${r.id}"'))
    number = '%s?keep_after("-")'
    padded = number + '?left_pad(6, "0")'

    def page(name, template, tokens, links):
        for a, b in links:
            template = template.replace(a, b)
        template = re.sub(r'"/a/(t\d)-01/"', r'"/articles/\1/1/"', template)
        put(T + name, render(template, {**base, **tokens}))

    row = {"r_title": "${r.title.text}", "r_num": "${%s}" % number % "r.id"}
    page("recommendation.ftlh", "<#assign e = page.entry id = %s num = %s date = e.facts.history[0].date.toString() to = e.facts.addressees[0]>" % (padded % "e.id", number % "e.id") + REC, {
        "id": "${id}", "num": "${num}", "title": "${e.title.text}", "addressee": "${to}", "date": "${date}", "body": "${prose(e.demand)}", "th_title": "${page.theme.title.text}",
        "#arts": "<#list e.articles as g><#list g.articles as a>", "/arts": "</#list></#list>", "a_label": '${g.each?replace(" art.", " Art.")} ${a.label}', "a_title": "${a.title.text}",
        "#prev": "<#list (page.position gt 1)?then(page.pager.previous, []) as x>", "/prev": "</#list>", "p_title": "${x.title.text}",
        "#next": "<#list (page.position lt page.of)?then(page.pager.next, []) as x>", "/next": "</#list>", "n_title": "${x.title.text}"},
        own + (('href="/t/<<th_id>>/"', 'href="${page.theme.href?keep_before("#")}"'), ('href="/t/<<th_id>>/#rec-<<id>>"', 'href="${page.theme.href}"'), ('href="/a/<<a_id>>/"', 'href="${a.href}"'),
               ('href="/r/<<p_id>>/"', 'href="${x.href}"'), ('href="/r/<<n_id>>/"', 'href="${x.href}"')))
    page("theme.ftlh", THEME, {**row, "title": "${page.title.text}", "body": "${prose(page.text)}", "count": "${page.count}", "#recs": "<#list page.items as it><#list it.entry as r>", "/recs": "</#list></#list>",
                               "r_addressee": "${r.facts.addressees[0]}"}, own)
    page("article.ftlh", ARTICLE, {**row, "title": "${page.label.text}", "treaty": "${page.instrument.title.text}", "number": '${page.name?keep_after_last(" ")}', "count": "${page.count}",
                                   "#recs": "<#list page.themes as t><#list t.hits as r>", "/recs": "</#list></#list>", "r_addressee": "${r.addressees[0]}"}, own)
    page("home.ftlh", HOME, {"title": "${page.shell.reportTitle}", "#themes": "<#list page.themes as t>", "/themes": "</#list>", "th_title": "${t.title.text}", "th_count": "${t.count}",
                             "#arts": "<#list page.articles as a>", "/arts": "</#list>", "a_label": '${a.name?replace(" Article ", " Art. ")}', "a_title": "${a.label.text}", "a_count": "${a.count}"},
         home + (('href="/t/<<th_id>>/"', 'href="${t.href}"'), ('href="/a/<<a_id>>/"', 'href="${a.href}"')))
    put(T + "files/sitemap.xml.ftlx", render(SITEMAP.replace("<<base>>/t/<<th_id>>/", "<<base>>/${t.address}").replace("<<base>>/a/<<a_id>>/", "<<base>>/${a.address}").replace("<<base>>/r/<<r_id>>/", "<<base>>/${r.address}"), {
        "base": s["base_url"], "#themes": "<#list themes as t>", "/themes": "</#list>", "#arts": "<#list page.articles as a>", "/arts": "</#list>",
        "#recs": "<#list themes as t><#list t.recommendations as r>", "/recs": "</#list></#list>", "r_date": "${r.entry.facts.history[0].date.toString()}"}))
    text = '"${%s?json_string}"'
    put(T + "files/data/recommendations.json.ftl", '<#ftl output_format="JSON">\n' + render(JSON, {
        "#recs": "<#list themes as t><#list t.recommendations as r><#assign e = r.entry>", "/recs": "</#list></#list>", "j_id": '"${%s}"' % padded % "e.id", "j_num": "${%s}" % number % "e.id", "j_title": text % "e.title.text",
        "j_theme": text % "t.slug", "j_addressee": text % "e.facts.addressees[0]", "j_articles": '[<#list r.articles as k>"${k?keep_before("/")}-${k?keep_after("/")?left_pad(2, "0")}"<#sep>,</#list>]',
        "j_date": '"${e.facts.history[0].date.toString()}"', "j_url": text % "(page.base + r.address)", "j_body": text % "prose(e.demand)?markup_string", "comma": "<#if !(t?is_last && r?is_last)>,</#if>"}))


def build(dest, cache, fresh):
    return {"cmd": [ROOT + "/bin/rapporteur", "build", dest, "-o", fresh + "/out"], "out": fresh + "/out"}
