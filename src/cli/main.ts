#!/usr/bin/env node
import { run } from './run.js';

// A reader that has seen enough (`… | head -1`) closes the pipe: that is its right, and no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`reply-coach: cannot write to standard output: ${error.message}\n`);
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

process.exitCode = await run(process.argv.slice(2), process);
