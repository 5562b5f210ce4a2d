/** Loaded before a build: folders list their files the other way round, as another file system may. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { readdirSync, readdir } = fs;
const promised = fs.promises.readdir;
const reverse = <T>(list: T): T => (Array.isArray(list) ? (list.toReversed() as T) : list);

fs.readdirSync = ((...given: Parameters<typeof readdirSync>) =>
  reverse(readdirSync(...given))) as typeof readdirSync;
fs.promises.readdir = (async (...given: Parameters<typeof promised>) =>
  reverse(await promised(...given))) as typeof promised;
fs.readdir = ((...given: unknown[]) => {
  const done = given.pop() as (fault: Error | null, list: unknown) => void;
  Reflect.apply(readdir, fs, [
    ...given,
    (fault: Error | null, list: unknown) => done(fault, reverse(list)),
  ]);
}) as typeof readdir;
syncBuiltinESMExports();
