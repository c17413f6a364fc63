import type { Message, MessageType, Scene } from "../content/message";

/** The message of one type. */
export type Of<T extends MessageType> = Extract<Message, { type: T }>;

/** The item that a message is about. */
export const sceneOf = (message: Message): Scene | undefined =>
  "scene" in message ? message.scene : undefined;

export const agreementOf = (message: Message): string | undefined =>
  "agreement" in message ? message.agreement.key : undefined;

/** The messages without a place in the text yet. Each is taken out once, so that nothing is stated twice. */
export class Pool {
  readonly #rest: Set<Message>;
  readonly #byType = new Map<MessageType, Message[]>();

  constructor(messages: readonly Message[]) {
    this.#rest = new Set(messages);
    for (const message of this.#rest) {
      const alike = this.#byType.get(message.type);
      if (alike) alike.push(message);
      else this.#byType.set(message.type, [message]);
    }
  }

  /** The messages of a type that pass the test; context that refers back stays with the sentence before it. */
  take<T extends MessageType>(type: T, test: (message: Of<T>) => boolean = () => true): Of<T>[] {
    let follows = false;
    const found = (this.#byType.get(type) ?? []).filter((message): message is Of<T> => {
      if (!this.#rest.has(message)) return false;
      follows = message.type === "background" && message.goesOn ? follows : test(message as Of<T>);
      return follows;
    });
    for (const message of found) this.#rest.delete(message);
    return found;
  }

  /** Whether there have been messages of a type, taken or not. */
  has(type: MessageType): boolean {
    return this.#byType.has(type);
  }

  /** Adds a part of a message that was taken out. */
  put(message: Message): void {
    this.#rest.add(message);
    const alike = this.#byType.get(message.type);
    if (alike) alike.push(message);
    else this.#byType.set(message.type, [message]);
  }

  takeOne(message: Message | undefined): Message[] {
    if (!message || !this.#rest.has(message)) return [];
    this.#rest.delete(message);
    return [message];
  }

  takeScene(scene: Scene): Message[] {
    const found = [...this.#rest].filter((message) => sceneOf(message)?.key === scene.key);
    for (const message of found) this.#rest.delete(message);
    return found;
  }

  get rest(): readonly Message[] {
    return [...this.#rest];
  }
}
