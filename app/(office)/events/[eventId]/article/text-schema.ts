import { Mark, mergeAttributes, Node } from "@tiptap/core";

/** The nodes of an article's text: each kind of block is a node, so that editing keeps the kind. */

const hidden = (name: string) => ({
  default: null as string | null,
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`),
  renderHTML: (attributes: Record<string, unknown>) =>
    attributes[name] === null ? {} : { [`data-${name}`]: String(attributes[name]) },
});

const Doc = Node.create({ name: "doc", topNode: true, content: "headline? block*" });
const Text = Node.create({ name: "text", group: "inline" });

// What is pasted from elsewhere arrives as paragraphs, whatever it was.
const Paragraph = Node.create({
  name: "paragraph",
  group: "block",
  content: "text*",
  addAttributes: () => ({ part: { ...hidden("part"), default: "background" } }),
  parseHTML: () => ["p", "li", "h1", "h2", "h3", "h4", "blockquote"].map((tag) => ({ tag, priority: 10 })),
  renderHTML: ({ HTMLAttributes }) => ["p", HTMLAttributes, 0],
});

const Headline = Node.create({
  name: "headline",
  content: "text*",
  defining: true,
  parseHTML: () => [{ tag: "h2[data-headline]" }],
  renderHTML: () => ["h2", { "data-headline": "" }, 0],
});

const List = Node.create({
  name: "list",
  group: "block",
  content: "lead item+",
  addAttributes: () => ({ part: hidden("part"), ordered: { ...hidden("ordered"), default: "" } }),
  parseHTML: () => [{ tag: "div[data-list]" }],
  renderHTML: ({ HTMLAttributes }) => ["div", mergeAttributes(HTMLAttributes, { "data-list": "" }), 0],
});
const Lead = Node.create({
  name: "lead",
  content: "text*",
  defining: true,
  parseHTML: () => [{ tag: "p[data-lead]", priority: 60 }],
  renderHTML: () => ["p", { "data-lead": "" }, 0],
});
const Item = Node.create({
  name: "item",
  content: "text*",
  parseHTML: () => [{ tag: "p[data-item]", priority: 60 }],
  renderHTML: () => ["p", { "data-item": "" }, 0],
});

const Figure = Node.create({
  name: "figure",
  group: "block",
  content: "text*",
  draggable: true,
  addAttributes: () => ({
    photo: hidden("photo"),
    src: hidden("src"),
    label: hidden("label"),
    alt: hidden("alt"),
    crop: hidden("crop"),
  }),
  parseHTML: () => [{ tag: "figure[data-photo]", contentElement: "figcaption" }],
  renderHTML: ({ node, HTMLAttributes }) => {
    const { src, label, alt, crop } = node.attrs as Record<string, string | null>;
    const shown = crop ? `${src}&crop=${crop}` : src;
    const picture = src
      ? ["img", { src: shown, alt: alt ?? label ?? "" }]
      : ["div", { "data-no-image": "" }, label ?? ""];
    return ["figure", HTMLAttributes, ["div", { contenteditable: "false" }, picture], ["figcaption", {}, 0]];
  },
});

const Credits = Node.create({
  name: "credits",
  group: "block",
  content: "credit+",
  parseHTML: () => [{ tag: "div[data-credits]" }],
  renderHTML: () => ["div", { "data-credits": "" }, 0],
});
const Credit = Node.create({
  name: "credit",
  content: "text*",
  parseHTML: () => [{ tag: "p[data-credit]", priority: 60 }],
  renderHTML: () => ["p", { "data-credit": "" }, 0],
});

/** The sentence that words belong to: its id, and the generated sentences that it was made of. */
const Sentence = Mark.create({
  name: "sentence",
  inclusive: true,
  addAttributes: () => ({ id: hidden("sentence"), from: hidden("from") }),
  parseHTML: () => [
    {
      tag: "span[data-sentence]",
      getAttrs: (element) => ({
        id: element.getAttribute("data-sentence"),
        from: element.getAttribute("data-from"),
      }),
    },
  ],
  renderHTML: ({ mark }) => {
    const { id, from } = mark.attrs as { id: string; from: string | null };
    return ["span", { "data-sentence": id, ...(from ? { "data-from": from } : {}) }, 0];
  },
});

export const TEXT_SCHEMA = [
  Doc,
  Paragraph,
  Headline,
  List,
  Lead,
  Item,
  Figure,
  Credits,
  Credit,
  Text,
  Sentence,
];
