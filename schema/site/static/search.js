// Finds entries of the index by the beginnings of words. An entry is
// [kind, title, text, place, other words, meaning].
"use strict";
(function () {
  const most = 60;
  const input = document.getElementById("find");
  const found = document.getElementById("found");
  const results = document.getElementById("results");

  // words returns the words of a text: BuildingProject, building_project and
  // "building project" have the same two.
  function words(text) {
    return text
      .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
  }

  const entries = window.vokasiIndex.map(function (e, at) {
    const title = words(e[1]), text = words(e[2]);
    const names = title.concat(text, words(e[4]), words(e[1].toLowerCase()));
    return { e: e, at: at, title: title, names: names, all: names.concat(words(e[5])), whole: title.join(" "), label: text.join(" ") };
  });

  // rank returns how well an entry fits, from 0, or -1 if it lacks a word.
  function rank(entry, query) {
    for (const q of query) {
      if (!entry.all.some((w) => w.startsWith(q))) return -1;
    }
    const whole = query.join(" ");
    if (entry.whole === whole || entry.label === whole) return 0;
    if (entry.title.includes(whole)) return 1;
    if (query.every((q) => entry.title.some((w) => w.startsWith(q)))) return 2;
    if (query.every((q) => entry.names.includes(q))) return 3;
    return query.every((q) => entry.names.some((w) => w.startsWith(q))) ? 4 : 5;
  }

  function show() {
    const query = words(input.value);
    results.textContent = "";
    found.textContent = "";
    if (query.length === 0) return;
    const hits = [];
    for (const entry of entries) {
      const r = rank(entry, query);
      if (r >= 0) hits.push({ r: r, entry: entry });
    }
    hits.sort((a, b) => a.r - b.r || a.entry.at - b.entry.at);
    const text = hits.length === 0 ? found.dataset.none : hits.length > most ? found.dataset.many : found.dataset.some;
    found.textContent = text.replace("{n}", hits.length).replace("{m}", most);
    for (const hit of hits.slice(0, most)) {
      const [kind, title, label, place, , meaning] = hit.entry.e;
      const item = document.createElement("li");
      const a = document.createElement("a");
      a.href = place;
      a.textContent = title;
      const small = document.createElement("small");
      small.textContent = kind;
      item.append(a, " ", small, " ", meaning ? label + " – " + meaning : label);
      results.append(item);
    }
  }

  input.value = new URLSearchParams(location.search).get("q") || "";
  input.addEventListener("input", show);
  input.form.addEventListener("submit", function (event) {
    event.preventDefault();
    show();
  });
  show();
  input.focus();
})();
