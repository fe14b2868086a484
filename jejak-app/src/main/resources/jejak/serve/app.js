// Small comforts over pages that work without them: keys, dragging on the time axis, forms that send themselves, files dropped.
const inField = (target) => target.closest("input, textarea, select, [contenteditable]") !== null;

// Keys. Nothing happens with a modifier held, nor while somebody writes.
const entries = () => [...document.querySelectorAll("article.entry, li.statement, .dispute, li.echo")];
let at = -1;
function step(by) {
  const all = entries();
  if (all.length === 0) return;
  at = Math.min(all.length - 1, Math.max(0, at + by));
  const entry = all[at];
  entry.setAttribute("tabindex", "-1");
  entry.focus({ preventScroll: true });
  entry.scrollIntoView({ block: "nearest" });
}
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || inField(event.target)) return;
  if (event.key === "j" || event.key === "k") {
    step(event.key === "j" ? 1 : -1);
  } else if (event.key === "e") {
    const drawer = document.activeElement?.closest(".entry")?.querySelector("details");
    if (drawer) drawer.open = !drawer.open;
  } else {
    // Arrows scroll lists and boxes of their own first; the axis has them only while nothing else is held.
    if (event.key.startsWith("Arrow") && !document.activeElement?.closest(".axis, body:focus")) return;
    const held = [...document.querySelectorAll("[data-key]")].find((each) => each.dataset.key === event.key);
    if (!held) return;
    event.preventDefault();
    if (held instanceof HTMLInputElement) held.focus();
    else held.click();
  }
});

// Dragging over the axis zooms to what was drawn over; a short press stays a link.
for (const axis of document.querySelectorAll(".axis")) {
  const svg = axis.querySelector("svg");
  const day = 86400000;
  const from = Date.parse(axis.dataset.from);
  const days = (Date.parse(axis.dataset.to) - from) / day + 1;
  let start = null;
  let band = null;
  const place = (event) => {
    const box = svg.getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
  };
  const date = (share) =>
    new Date(from + Math.min(days - 1, Math.floor(share * days)) * day).toISOString().slice(0, 10);
  svg.addEventListener("pointerdown", (event) => {
    if (event.button === 0 && event.pointerType === "mouse") start = place(event);
  });
  svg.addEventListener("pointermove", (event) => {
    if (start === null) return;
    const here = place(event);
    if (!band && Math.abs(here - start) > 0.01) {
      band = document.createElementNS("http://www.w3.org/2000/svg", "rect");
      band.setAttribute("class", "band");
      band.setAttribute("y", "0");
      band.setAttribute("height", "92");
      svg.append(band);
      svg.setPointerCapture(event.pointerId);
    }
    if (band) {
      band.setAttribute("x", `${Math.min(here, start) * 100}%`);
      band.setAttribute("width", `${Math.abs(here - start) * 100}%`);
    }
  });
  svg.addEventListener("pointerup", (event) => {
    if (start !== null && band) {
      const here = place(event);
      const to = new URL(location.href);
      to.searchParams.set("from", date(Math.min(here, start)));
      to.searchParams.set("to", date(Math.max(here, start)));
      to.searchParams.delete("page");
      to.hash = "";
      location.assign(to);
    }
    start = null;
  });
  svg.addEventListener("dragstart", (event) => event.preventDefault());
  svg.addEventListener("click", (event) => {
    if (band) event.preventDefault();
  });
}

// Forms of choices send themselves; empty fields do not clutter the address.
for (const form of document.querySelectorAll("form[data-submit=change]")) {
  form.addEventListener("change", () => form.requestSubmit());
}
for (const form of document.querySelectorAll("form.filter")) {
  form.addEventListener("formdata", (event) => {
    for (const [name, value] of [...event.formData]) {
      if (value === "") event.formData.delete(name);
    }
  });
}

// Files dropped on the form of files.
const drop = document.querySelector("form[data-drop=files]");
if (drop) {
  const files = drop.querySelector("input[type=file]");
  for (const name of ["dragover", "dragenter"]) {
    document.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) drop.classList.remove("over");
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    if (event.dataTransfer.files.length > 0) {
      files.files = event.dataTransfer.files;
      drop.requestSubmit();
    }
  });
}

// Work under way, told as it goes; without this the page fetches itself again.
const jobs = document.getElementById("jobs");
if (jobs) {
  const events = new EventSource("/api/v1/events");
  events.addEventListener("progress", (event) => {
    const job = JSON.parse(event.data);
    const bar = jobs.querySelector(`[data-job="${CSS.escape(job.job)}"] progress`);
    if (bar && job.total > 0) {
      bar.max = job.total;
      bar.value = job.done;
    }
  });
  events.addEventListener("done", () => location.reload());
  addEventListener("pagehide", () => events.close());
}
