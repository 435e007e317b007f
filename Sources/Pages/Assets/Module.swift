/// The comforts of a page, none of which it needs.
///
/// What each does can be done without it: a dragged item is pinned by the form under the list, a
/// filter shortens a list that is there in full, and a page that waits loads itself again.
enum Module {
  /// The parts in the order in which a browser reads them.
  static let parts: [StaticString] = [filter, drag, progress, errors]

  /// Shortens a list to the rows that have every word typed.
  static let filter: StaticString = #"""
    for (const field of document.querySelectorAll("[data-filters]")) {
      const part = document.querySelector(field.dataset.filters);
      const input = field.querySelector("input");
      if (!part || !input) continue;
      field.hidden = false;
      const rows = part.querySelectorAll("[data-filter=rows] > *");
      input.addEventListener("input", () => {
        const words = input.value.toLocaleLowerCase().split(/\s+/);
        for (const row of rows) {
          const text = row.textContent.toLocaleLowerCase();
          row.hidden = !words.every((word) => text.includes(word));
        }
      });
    }

    """#

  /// Pins an item to the day it is dragged to, by filling in and sending the form of pins.
  static let drag: StaticString = #"""
    const pins = document.querySelector("form[data-pins]");
    const calendar = document.querySelector("[data-calendar]");
    if (pins && calendar) {
      for (const hint of document.querySelectorAll(".drag-hint")) hint.hidden = false;
      let dragged = null;
      const square = (event) => event.target.closest("td[data-day]:not(.closed)");
      for (const entry of calendar.querySelectorAll("[data-item]")) {
        entry.draggable = true;
        entry.addEventListener("dragstart", (event) => {
          dragged = entry;
          event.dataTransfer.effectAllowed = "move";
          event.dataTransfer.setData("text/plain", entry.dataset.item);
        });
      }
      const clear = () => {
        for (const marked of calendar.querySelectorAll(".drop")) marked.classList.remove("drop");
      };
      calendar.addEventListener("dragover", (event) => {
        const day = square(event);
        clear();
        if (!dragged || !day) return;
        event.preventDefault();
        day.classList.add("drop");
      });
      calendar.addEventListener("dragend", () => { dragged = null; clear(); });
      calendar.addEventListener("drop", (event) => {
        const day = square(event);
        if (!dragged || !day) return;
        event.preventDefault();
        const item = pins.elements.namedItem("item");
        const value = dragged.dataset.item;
        if (![...item.options].some((option) => option.value === value)) {
          item.add(new Option(value, value));
        }
        item.value = value;
        pins.elements.namedItem("day").value = day.dataset.day;
        pins.requestSubmit();
      });
    }

    """#

  /// Follows a plan in the making by its events, and opens it when it is there.
  static let progress: StaticString = #"""
    const solving = document.querySelector("[data-progress]");
    if (solving) {
      const events = new EventSource(solving.dataset.progress);
      const say = (name, value) => {
        const place = solving.querySelector(`[data-value=${name}]`);
        if (place && value !== null && value !== undefined) place.textContent = value;
      };
      const follow = (event) => {
        const state = JSON.parse(event.data);
        say("seconds", state.seconds);
        say("objective", state.objective);
        say("bound", state.bound);
        say("tours", state.tours);
        say("gap", state.gap);
        if (state.isDone) {
          events.close();
          location.replace(solving.dataset.done);
        }
      };
      events.addEventListener("progress", follow);
      events.addEventListener("done", follow);
      events.addEventListener("error", () => {
        events.close();
        setTimeout(() => location.reload(), 2000);
      });
    }

    """#

  /// Puts the focus on the summary of errors.
  static let errors: StaticString = #"""
    document.querySelector(".error-summary")?.focus();

    """#
}
