// The style sheet of the page. Calm colours, none of them red; letters in pictures keep a readable
// size on a telephone because the pictures grow with the width and their letters shrink less.

#include "report/report_html_parts.h"

namespace steady::page {

const char* const report_style = R"css(
:root {
  color-scheme: light;
  --paper: #faf8f4; --card: #ffffff; --ink: #26303a; --quiet: #5b6670; --line: #ddd8ce;
  --accent: #2c6e7f; --soft: #cfe3e6; --band: #e2ece6; --warm: #8a6d2f; --empty: #f0ece4;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --paper: #161a1e; --card: #1e2429; --ink: #e4e2dc; --quiet: #a3abb2; --line: #363f47;
    --accent: #7cc0cc; --soft: #2c4a52; --band: #27322f; --warm: #d6b878; --empty: #252c32;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 62rem; background: var(--paper);
  color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif;
  overflow-wrap: break-word; print-color-adjust: exact; -webkit-print-color-adjust: exact;
}
h1, h2, h3, .words-first { font-family: ui-serif, Georgia, "DejaVu Serif", serif; }
h1 { font-size: 1.8rem; line-height: 1.2; font-weight: 500; margin: 0 0 1rem; }
h2 { font-size: 1.3rem; line-height: 1.3; font-weight: 500; margin: 0 0 .8rem; }
h3 { font-size: 1rem; font-weight: 600; margin: 0 0 .4rem; }
p { margin: 0 0 .4rem; }
section { margin: 2.4rem 0 0; }
header p { margin: 0; letter-spacing: .08em; }
footer { margin-top: 3rem; padding-top: 1.2rem; border-top: 1px solid var(--line);
  color: var(--quiet); font-size: .9rem; max-width: 44rem; }
footer h2 { font-size: 1rem; margin-bottom: .4rem; }
data, time, td { font-variant-numeric: tabular-nums; }
.quiet { color: var(--quiet); font-size: .88rem; }
.kind { font-size: 1.1rem; }
.headlines + .kind { margin-top: .9rem; }
.tag, .words { overflow-wrap: anywhere; }
.words { white-space: pre-wrap; }
.words-first { font-size: 1.2rem; line-height: 1.4; }
.words-first data { color: var(--accent); white-space: nowrap; }

#bring { background: var(--card); border: 1px solid var(--line); border-left: .35rem solid var(--accent);
  border-radius: .4rem; padding: 1rem 1.2rem .8rem; margin-top: 1rem; }
.bring { margin: 0; padding-left: 1.1rem; }
.bring li { margin-bottom: .5rem; }

.headlines { display: flex; flex-wrap: wrap; gap: 1rem; }
.headline { flex: 1 1 13rem; background: var(--card); border: 1px solid var(--line); border-radius: .4rem;
  padding: 1rem 1.1rem .8rem; }
.headline h3 { color: var(--quiet); font-weight: 500; }
.headline p:not(.words-first) { font-size: .92rem; }
.direction { color: var(--quiet); }

.pictures { display: grid; gap: 1.6rem 2rem;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); }
.wide figure { max-width: 46rem; }
.wide svg text { font-size: 8px; }
.wide svg .field-count { font-size: 7.5px; }
.beside { display: grid; gap: 1rem 2rem; align-items: start;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); }
figure { margin: 0; max-width: 34rem; }
figure svg { display: block; width: 100%; height: auto; }
figcaption { color: var(--quiet); font-size: .85rem; margin-top: .4rem; }
figcaption strong { color: var(--ink); font-weight: 600; }

svg text { fill: var(--quiet); font: 12px system-ui, "DejaVu Sans", sans-serif; }
.tick-y, .field-count { dominant-baseline: central; }
.grid { stroke: var(--line); stroke-width: 1; }
.axis { stroke: var(--quiet); stroke-width: 1; }
.band { fill: var(--band); }
.value { fill: var(--accent); }
.trend { stroke: var(--warm); stroke-width: 2.5; stroke-linecap: round; }
.trend.unclear { stroke-width: 2; stroke-dasharray: 1 6; }
.curve { fill: none; stroke: var(--accent); stroke-width: 2.2; stroke-linejoin: round; }
.area { fill: var(--soft); opacity: .45; }
.mark { stroke: var(--accent); stroke-width: 1.2; }
.guide { stroke: var(--warm); stroke-width: 1.2; stroke-dasharray: 4 4; }
.expected { fill: var(--soft); }
.field { fill: var(--accent); }
.shade-0 { fill: var(--empty); }
.shade-1 { fill-opacity: .22; } .shade-2 { fill-opacity: .42; } .shade-3 { fill-opacity: .62; }
.shade-4 { fill-opacity: .82; }
svg .field-count { fill: var(--ink); }
svg .on-4, svg .on-5 { fill: var(--paper); }

table { border-collapse: collapse; width: 100%; font-size: .93rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .5rem .35rem 0;
  border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--quiet); font-size: .82rem; vertical-align: bottom; }
th.text, td.text { padding-left: 1rem; }
th.number, td.number { text-align: right; padding-left: .6rem; white-space: nowrap; }
thead th.number { white-space: normal; }
.bars { max-width: 44rem; }
.bars th.name { width: 45%; }
.columns .bars th.name { width: auto; }
.bars + .quiet { margin-top: .5rem; }
.bar { display: block; height: .4rem; min-width: 2px; margin-top: .2rem; border-radius: .2rem;
  background: var(--accent); opacity: .75; }
.track { display: block; position: relative; width: 7rem; max-width: 100%; height: .4rem;
  margin: .25rem 0 0 auto; border-radius: .2rem; background: var(--empty); }
.way { position: absolute; top: 0; bottom: 0; min-width: 3px; border-radius: .2rem;
  background: var(--accent); }
.way.up { background: var(--warm); }
.alarms time { white-space: nowrap; }
.columns { columns: 3 16rem; column-gap: 2.4rem; }
.columns div { break-inside: avoid; padding-bottom: 1.4rem; }
h3 + table { margin-top: -.2rem; }
table + h3, .quiet + h3 { margin-top: 1.4rem; }
details { margin-top: 1.2rem; }
summary { cursor: pointer; color: var(--accent); }
.entry { border-top: 1px solid var(--line); padding: .8rem 0 .4rem; max-width: 44rem; }
dl { display: grid; grid-template-columns: minmax(5rem, max-content) 1fr; gap: .2rem 1rem; margin: 0; }
dt { color: var(--quiet); max-width: 8rem; }
dd { margin: 0; }

@media (max-width: 36rem) {
  body { padding: 1rem 1rem 2rem; }
  svg text { font-size: 17px; }
  svg .field-count { display: none; }
  table { font-size: .88rem; }
  .wide svg text { font-size: 15px; }
  .stack, .stack tbody { display: block; }
  .stack thead { display: none; }
  .stack tr { display: flex; flex-wrap: wrap; gap: .1rem 1rem; padding: .5rem 0;
    border-bottom: 1px solid var(--line); }
  .stack th.name, .stack td.number, .stack td.text { border: 0; padding: 0; text-align: left; width: auto; }
  .stack th.name { flex: 1 0 100%; }
  .stack td:empty { display: none; }
  .stack td::before { content: attr(data-label) ": "; color: var(--quiet); }
  .track { margin-left: 0; }
}

@page { margin: 14mm 14mm 15mm; }
@media print {
  :root { --paper: #ffffff; --card: #ffffff; }
  html { font-size: 9.5pt; }
  body { padding: 0; max-width: none; line-height: 1.4; }
  section { margin-top: 1.3rem; }
  h1 { font-size: 18pt; margin-bottom: .6rem; }
  h2 { font-size: 13pt; margin-bottom: .4rem; }
  .words-first { font-size: 11pt; }
  .headline { padding: .6rem .8rem .4rem; }
  .headlines { gap: .7rem; }
  th, td { padding-top: .16rem; padding-bottom: .16rem; }
  svg text { font-size: 13px; }
  h2, h3, dt { break-after: avoid; }
  figure, .headline, .bars, tr, li, dt, #bring, #good, #urges, #practice { break-inside: avoid; }
  .entry { orphans: 3; widows: 3; }
  .pictures { grid-template-columns: 1fr 1fr; gap: 1rem 1.6rem; }
  .columns { columns: 3; column-gap: 1.6rem; }
  .wide figure { max-width: 140mm; }
  thead { display: table-header-group; }
  details { display: none; }
  a { color: inherit; }
}
)css";

}  // namespace steady::page
