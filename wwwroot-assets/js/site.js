// The pages work without this. It closes the phone's menu as people expect of a menu.
const menu = document.querySelector(".mp-menu");

if (menu) {
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", event => {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  });
}
