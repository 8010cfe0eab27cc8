import { writeFile } from 'node:fs/promises';
import { type Disk, nodeDisk } from '../files/index';
import type { DocxReader } from '../importing/index';

/** Only `pitch convert` and `pitch check --fix` write. All reject with Node's own errors. */
export interface Files extends Disk {
  /** Follows links. */
  isFolder(path: string): Promise<boolean>;
  /** UTF-8; follows links. Rejects with `EEXIST` where the file is there and is not to be replaced. */
  write(path: string, text: string, replace: boolean): Promise<void>;
}

export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Undefined where nobody looks at columns, as in a pipe. */
  readonly columns: number | undefined;
  /** True once the reader has left (`| head`): what is written now is lost. */
  readonly closed: boolean;
}

/** What the commands need of the machine they run on. */
export interface Host {
  /** Absolute; paths on the command line are relative to it. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  readStdin(): Promise<Uint8Array>;
  version(): Promise<string>;
  /** Loads what reads Word documents, and reads one. */
  readonly readDocx: DocxReader;
}

export const nodeFiles: Files = {
  ...nodeDisk,
  isFolder: async (path) => (await nodeDisk.stat(path)).isFolder,
  write: (path, text, replace) => writeFile(path, text, { flag: replace ? 'w' : 'wx' }),
};

/** The machine as Node sees it. A reader that leaves early ends the output, quietly. */
export function nodeHost(node: NodeJS.Process, version: () => Promise<string>, readDocx: DocxReader): Host {
  return {
    cwd: node.cwd(),
    env: node.env,
    stdout: output(node.stdout),
    stderr: output(node.stderr),
    files: nodeFiles,
    readStdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of node.stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    version,
    readDocx,
  };
}

function output(stream: NodeJS.WriteStream): Output {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  return {
    write: (text) => {
      if (!closed) stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.isTTY ? stream.columns : undefined;
    },
    get closed() {
      return closed;
    },
  };
}
