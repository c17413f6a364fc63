import type { Page } from "@playwright/test";
import { expect, newEvent, test } from "./fixtures";

interface List {
  text: string;
  /** The names as the table shows them, or after `correct`. */
  names: string[];
  /** Its last key leaves the focus in the table, where Ctrl+Enter adds the rows. */
  correct?: (page: Page) => Promise<void>;
}

const fromMenu = async (page: Page, row: number, action: string): Promise<void> => {
  await page.getByRole("button", { name: `Actions for row ${row}`, exact: true }).press("Enter");
  await page.getByRole("menuitem", { name: action }).press("Enter");
};

const LISTS: List[] = [
  { text: "样例市商务局局长王小甲、副局长李小甲", names: ["王小甲", "李小甲"] },
  {
    text: "姓名\t性别\t单位\t职务\t手机\n王小乙\t男\t样例集团\t总经理\t13900000000\n李小乙\t女\t样例集团\t经理\t13900000001",
    names: ["王小乙", "李小乙"],
  },
  { text: "局长：王小丙\n副局长：李小丙", names: ["王小丙", "李小丙"] },
  { text: "王小丁——示例商会会长\n李小丁——示例商会秘书长", names: ["王小丁", "李小丁"] },
  { text: "客方：示例大学校长 王小戊\n我方：样例学院院长 李小戊", names: ["王小戊", "李小戊"] },
  { text: "王小己（示例银行行长）、李小己（范本公司总监）", names: ["王小己", "李小己"] },
  {
    text: "王小庚 示例协会会长\n下午三点在大厅集合",
    names: ["王小庚"],
    correct: (page) => fromMenu(page, 2, "Remove row"),
  },
  {
    text: "约翰·范例 样例公司董事长\nJohn Sample, Model Corp.",
    names: ["John Sample", "约翰·范例"],
    correct: (page) => fromMenu(page, 2, "Merge with the row above"),
  },
  {
    text: "王小辛 范例协会会长\n李小辛 范例协会秘书长\n范小辛 范例协会监事",
    names: ["王小辛", "范小辛"],
    correct: (page) => fromMenu(page, 2, "Remove row"),
  },
  {
    text: "王小壬 示范协会会长",
    names: ["王小壬", "李小壬"],
    correct: async (page) => {
      await fromMenu(page, 1, "Split into two rows");
      await expect(page.getByRole("textbox", { name: /^Name.*, row 2( |$)/ }).first()).toBeFocused();
      await page.keyboard.insertText("李小壬");
    },
  },
  {
    text: "Ann Example, Director, Model Chamber of Commerce; Bob Sample, Secretary General, Model Chamber of Commerce",
    names: ["Ann Example", "Bob Sample"],
  },
  { text: "MUSTER Carla – Vice President – Example Group", names: ["Carla Muster"] },
  {
    text: "Ambassador Peter Fictum (Embassy of Ruritania)\nConsul Lena Fictum (Embassy of Ruritania)",
    names: ["Peter Fictum", "Lena Fictum"],
  },
  {
    text: "Name | Title | Company\nOmar Ejemplo | CEO | Ejemplo Foods Ltd.\nRita Ejemplo | CFO | Ejemplo Foods Ltd.",
    names: ["Omar Ejemplo", "Rita Ejemplo Beispiel"],
    correct: async (page) => {
      const name = page.getByRole("textbox", { name: /^Name( \(English\))?, row 2( |$)/ });
      await name.press("End");
      await page.keyboard.insertText(" Beispiel");
    },
  },
  { text: "来宾：\n范本市工商联主席 王小癸\n范本市工商联副主席 李小癸", names: ["王小癸", "李小癸"] },
  { text: "1. 王小子，样例科技公司，董事长\n2. 李小子，样例科技公司，总经理", names: ["王小子", "李小子"] },
  { text: "① 范例医院院长 王小丑\n② 范例医院副院长 李小丑", names: ["王小丑", "李小丑"] },
  {
    text: "序号\t职务\t姓名\t单位\n1\t会长\t王小寅\t示例商会\n2\t秘书长\t李小寅\t示例商会",
    names: ["王小寅", "李小寅"],
  },
  { text: "王 卯  示例研究院院长\n李小卯  示例研究院副院长", names: ["王卯", "李小卯"] },
  { text: "示例集团：董事长王小辰，总经理李小辰", names: ["王小辰", "李小辰"] },
  {
    text: "参会人员名单如下：\n示例局局长王小巳\n示例局副局长李小巳\n收到请回复",
    names: ["王小巳", "李小巳"],
    correct: (page) => fromMenu(page, 3, "Remove row"),
  },
  { text: "示例公司董事长兼总经理王小午\n示例公司财务总监李小午", names: ["王小午", "李小午"] },
  { text: "阿卜杜拉·示例 样例国大使馆商务参赞", names: ["阿卜杜拉·示例"] },
  { text: "欧阳小未 示例大学教授\n司马小未 示例大学副教授", names: ["欧阳小未", "司马小未"] },
  {
    text: "王小申 Wang Xiaoshen 示例协会会长 President, Sample Association",
    names: ["Wang Xiaoshen", "王小申"],
  },
  {
    text: "Hosts:\nAda Muster, Mayor, City of Example\nGuests:\nIvan Prova, President, Prova Chamber of Commerce",
    names: ["Ada Muster", "Ivan Prova"],
  },
  {
    text: "Mr. Hugo Muster, Chairman, Muster AG\nMs. Eva Muster, Board Member, Muster AG",
    names: ["Hugo Muster", "Eva Muster"],
  },
  {
    text: "Nora Przyklad (Director, Example Institute)\nJan Przyklad (Deputy Director, Example Institute)",
    names: ["Nora Przyklad", "Jan Przyklad"],
  },
  {
    text: "- Tom Voorbeeld, Head of Trade, Example Embassy\n- Kim Voorbeeld, Attaché, Example Embassy",
    names: ["Tom Voorbeeld", "Kim Voorbeeld"],
  },
  {
    text: "Paul Esempio\tCEO\tEsempio S.p.A.\tpaul@example.org\nSara Esempio\tCFO\tEsempio S.p.A.\tsara@example.org",
    names: ["Paul Esempio", "Sara Esempio"],
  },
];

test("thirty pasted lists become participants by keyboard alone", async ({ people, pageOf, apiAs }) => {
  const staff = await people.named("Invented Paster", ["staff"]);
  const id = await newEvent(await apiAs(staff), "Meeting with many lists", { participants: [] });
  const page = await pageOf(staff);
  await page.goto(`/events/${id}/edit?fields=both&article=zh`);
  const preview = page.getByRole("region", { name: "Preview of the list" });
  const paste = page.getByRole("button", { name: "Paste a list", exact: true });
  const names = () =>
    preview
      .locator('[data-cell="name-zh"], [data-cell="name-en"]')
      .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value).filter(Boolean));
  let count = 0;
  for (const { text, names: expected, correct } of LISTS) {
    await expect(paste).toBeEnabled();
    await paste.press("Enter");
    await expect(page.getByRole("textbox", { name: /^Paste names with titles/ })).toBeFocused();
    await page.keyboard.insertText(text);
    await expect(preview).toBeVisible();
    await correct?.(page);
    await expect.poll(names).toEqual(expected);
    count += await preview.getByRole("button", { name: /^Actions for row/ }).count();
    if (correct) await page.keyboard.press("Control+Enter");
    else await preview.getByRole("button", { name: /^Add \d+ / }).press("Enter");
    await expect(preview).toBeHidden();
    await expect(page.locator('[data-column="name-zh"]')).toHaveCount(count);
  }
  await page.keyboard.press("Control+s");
  await expect(page.locator('[data-column="name-zh"]').first()).toHaveValue("王小甲");
});

test("the menu of a row keeps the focus when its button is moved out of view", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const staff = await people.named("Invented Paster", ["staff"]);
  const participants = Array.from({ length: 14 }, (_, n) => ({
    key: `p${n}`,
    side: "host",
    person: { name: { en: `Invented Host ${n}` } },
  }));
  const id = await newEvent(await apiAs(staff), "Meeting with rows above a list", { participants });
  const page = await pageOf(staff);
  await page.goto(`/events/${id}/edit?fields=both`);
  await page.getByRole("button", { name: "Paste a list", exact: true }).press("Enter");
  await page.keyboard.insertText("约翰·范例 样例公司董事长\nJohn Sample, Model Corp.");
  const menu = page.getByRole("button", { name: "Actions for row 2", exact: true });
  await menu.press("Enter");
  await expect(page.getByRole("menuitem")).toHaveCount(3);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(menu).not.toBeInViewport();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^Actions for row/ })).toHaveCount(1);
});
