/* global document, Element */
/* ES5, as it runs where nothing newer does: Word 2019 may show the pane in Internet Explorer 11. */
(function () {
  // Comes with the oldest browsers in which all the pane needs can be had (Chromium 86, Safari 14).
  if ("replaceChildren" in Element.prototype) return;
  var shell = document.getElementById("shell");
  if (!shell) return;
  while (shell.firstChild) shell.removeChild(shell.firstChild);
  var add = function (name, text, language) {
    var element = document.createElement(name);
    element.appendChild(document.createTextNode(text));
    element.lang = language;
    shell.appendChild(element);
  };
  add("h1", "讲稿助手", "zh-CN");
  add("p", "这台电脑上的 Word 用旧的浏览器内核显示窗格，讲稿助手打不开。", "zh-CN");
  add(
    "p",
    "Windows 上请安装 Microsoft Edge WebView2 运行时，Mac 上请更新系统；也可以改用 Word 网页版。",
    "zh-CN",
  );
  add(
    "p",
    "This Word shows panes in a browser that is too old. Install the Microsoft Edge WebView2 runtime on " +
      "Windows, update the system on a Mac, or use Word on the web.",
    "en",
  );
})();
