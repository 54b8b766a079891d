import { copyButtons } from "./_copy-buttons";

document.documentElement.dataset.scripted = "";
copyButtons();
