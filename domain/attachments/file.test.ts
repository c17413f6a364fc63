import { expect, it } from "vitest";
import { fileName, isFileType } from "./file";

it("keeps a valid name and corrects an invalid one", () => {
  expect(fileName("合影 1.JPG", "image/jpeg")).toBe("合影 1.jpg");
  expect(fileName("../../etc/passwd", "text/plain")).toBe("passwd.txt");
  expect(fileName("C:\\fakepath\\plan.pdf", "application/pdf")).toBe("plan.pdf");
  expect(fileName("evil.html", "image/png")).toBe("evil.html.png");
  expect(fileName("a\u202Egnp.exe", "image/png")).toBe("agnp.exe.png");
  expect(fileName(".htaccess", "text/plain")).toBe("htaccess.txt");
  expect(fileName("", "application/pdf")).toBe("file.pdf");
  expect(fileName(`${"长".repeat(300)}.pdf`, "application/pdf")).toHaveLength(199);
});

it("rejects HTML, scripts and executables", () => {
  for (const type of [
    "text/html",
    "image/svg+xml",
    "application/x-msdownload",
    "application/xml",
    "toString",
  ])
    expect(isFileType(type)).toBe(false);
});
