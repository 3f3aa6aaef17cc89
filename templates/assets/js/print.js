// The report as one document: its button and the running head on paper and,
// where the build did not know the site's address, the codes and addresses that
// lead back to it. A page from a disk has no address to lead back to.
"use strict";

(function () {
  const report = document.querySelector(".report");
  const button = report.querySelector(".print-button");
  document.documentElement.style.setProperty("--running", JSON.stringify(report.dataset.running));
  button.hidden = false;
  button.addEventListener("click", () => window.print());
  if (!location.protocol.startsWith("http")) {
    return;
  }
  for (const link of report.querySelectorAll(".whole-address.unknown a")) {
    link.textContent = link.href;
    link.closest(".unknown").classList.remove("unknown");
  }
  if (typeof zonepressQR !== "function") {
    return;
  }
  for (const code of report.querySelectorAll(".qr.unknown")) {
    const drawn = zonepressQR(new URL(code.dataset.href, location.href).href);
    drawn.removeAttribute("role"); // the address is printed beside it
    drawn.setAttribute("aria-hidden", "true");
    code.append(drawn);
    code.classList.remove("unknown");
  }
})();
