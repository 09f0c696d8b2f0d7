/** Runs one command and waits for it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const windows = process.platform === 'win32';

/**
 * The command of an installed package if there is one of that name, else the name itself.
 * @param {string} command
 */
function locate(command) {
	const local = join('node_modules', '.bin', windows ? `${command}.cmd` : command);
	return existsSync(local) ? local : command;
}

/**
 * Runs a command with this process's input and output, from the current folder. A signal that
 * arrives meanwhile goes on to the command and then ends this process too.
 * @param {string} command the name of a package's command or of a program
 * @param {string[]} args
 * @param {{ env?: Record<string, string> }} [options] `env` is added to this process's own
 * @returns {Promise<void>}
 */
export function run(command, args, { env = {} } = {}) {
	const spoken = [command, ...args].join(' ');
	return new Promise((resolve, reject) => {
		const child = spawn(locate(command), args, {
			stdio: 'inherit',
			env: { ...process.env, ...env },
			shell: windows,
		});
		/** @type {NodeJS.Signals | null} */
		let received = null;
		/** @param {NodeJS.Signals} signal */
		const passOn = (signal) => {
			received = signal;
			child.kill(signal);
		};
		const stopListening = () => {
			process.off('SIGINT', passOn);
			process.off('SIGTERM', passOn);
		};
		process.on('SIGINT', passOn);
		process.on('SIGTERM', passOn);
		child.on('error', (error) => {
			stopListening();
			reject(new Error(`Could not run "${spoken}": ${error.message}`));
		});
		child.on('close', (code, signal) => {
			stopListening();
			if (received) process.kill(process.pid, received);
			else if (code === 0) resolve();
			else reject(new Error(`"${spoken}" ended with ${signal ?? `exit code ${code}`}.`));
		});
	});
}
