/**
 * As much of the Bolt protocol as is needed to stand between a driver and a server: messages in chunks, and the strings in
 * them. https://neo4j.com/docs/bolt/current/bolt/message/, https://neo4j.com/docs/bolt/current/packstream/
 */

/** What a message is, by the byte behind the one that counts its fields. */
export const TAG = { begin: 0x11, run: 0x10, route: 0x66, failure: 0x7f };

/** Four bytes that say "Bolt", and four versions of four bytes each; the answer is one of them. */
export const HANDSHAKE = { asked: 20, answered: 4 };

const LONGEST_CHUNK = 0xffff;

export function tagOf(message: Buffer): number | undefined {
  return message[1];
}

/** Cuts what comes over a connection into what comes before the first message, and messages. */
export class Messages {
  private bytes = Buffer.alloc(0);
  private chunks: Buffer[] = [];

  /** @param before how many bytes come before the first message */
  constructor(private before: number) {}

  /** What is whole by now, in order: at first what comes before the messages, as it is. */
  take(bytes: Buffer): { readonly handshake: Buffer; readonly messages: readonly Buffer[] } {
    this.bytes = Buffer.concat([this.bytes, bytes]);
    const handshake = this.cut(Math.min(this.before, this.bytes.length));
    this.before -= handshake.length;
    return { handshake, messages: this.before > 0 ? [] : [...this.whole()] };
  }

  private* whole(): Generator<Buffer> {
    while (this.bytes.length >= 2 && this.bytes.length >= 2 + this.bytes.readUInt16BE()) {
      const length = this.cut(2).readUInt16BE();
      if (length > 0) this.chunks.push(this.cut(length));
      else if (this.chunks.length > 0) yield Buffer.concat(this.chunks.splice(0));
    }
  }

  private cut(length: number): Buffer {
    const taken = this.bytes.subarray(0, length);
    this.bytes = this.bytes.subarray(length);
    return taken;
  }
}

export function inChunks(message: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let from = 0; from < message.length; from += LONGEST_CHUNK) {
    const chunk = message.subarray(from, from + LONGEST_CHUNK);
    chunks.push(lengthOf(chunk), chunk);
  }
  return Buffer.concat([...chunks, Buffer.from([0, 0])]);
}

function lengthOf(chunk: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(chunk.length);
  return length;
}

/** Asks for a statement without parameters. */
export function runMessage(statement: string): Buffer {
  return Buffer.concat([Buffer.from([0xb3, TAG.run]), packed(statement), Buffer.from([0xa0, 0xa0])]);
}

/** The message with a string of it, where it is in it, replaced. */
export function replaced(message: Buffer, one: string, other: string): Buffer {
  const from = message.indexOf(packed(one));
  if (from < 0) return message;
  return Buffer.concat([message.subarray(0, from), packed(other), message.subarray(from + packed(one).length)]);
}

export function says(message: Buffer, key: string, value: string): boolean {
  return message.includes(Buffer.concat([packed(key), packed(value)]));
}

/** Of up to 255 bytes. */
function packed(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from(bytes.length < 16 ? [0x80 + bytes.length] : [0xd0, bytes.length]), bytes]);
}
