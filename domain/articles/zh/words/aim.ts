/** The verb between a document and its purpose: 协议旨在加强合作, but 协议的目的是在湖滨销售船模 for a purpose that begins with 在. */
export const aims = (purpose: string): string => (purpose.startsWith("在") ? "的目的是" : "旨在");
