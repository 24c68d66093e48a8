// Restores the terminal on every end of the process, and notes signals for the main loop.
//
// A signal handler can take no arguments, so the state is one static record. Handlers call only
// functions that POSIX lists as safe there (signal-safety(7)).
#include "CCurses.h"
#include "internal.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

enum { SIGNAL_STACK_BYTES = 64 * 1024 };

static const int ending_signals[] = {
  SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE,
};
static const int job_signals[] = {SIGWINCH, SIGTSTP, SIGCONT};

enum {
  ENDING_COUNT = sizeof ending_signals / sizeof ending_signals[0],
  JOB_COUNT = sizeof job_signals / sizeof job_signals[0],
};

static struct {
  int is_armed;  // atomic: whoever takes it restores the terminal
  volatile sig_atomic_t is_lent;
  volatile sig_atomic_t arrived[3];
  int input, output, wake;
  pthread_t owner;
  struct termios modes;
  char restoring[CCURSES_RESTORING_CAPACITY];
  size_t restoring_count;
  struct sigaction ending_before[ENDING_COUNT];
  struct sigaction job_before[JOB_COUNT];
  char *signal_stack;
  int has_exit_hook;
} guard;

void ccurses_write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (written < 0 && errno == EAGAIN) {
      struct pollfd ready = {.fd = descriptor, .events = POLLOUT};
      poll(&ready, 1, 100);
    } else if (written < 0 && errno != EINTR) {
      return;  // the terminal is gone: nothing to restore
    }
  }
}

void ccurses_guard_restore_modes(void) { tcsetattr(guard.input, TCSANOW, &guard.modes); }

static void restore_terminal(void) {
  if (!__atomic_exchange_n(&guard.is_armed, 0, __ATOMIC_SEQ_CST)) return;
  ccurses_write_all(guard.output, guard.restoring, guard.restoring_count);
  ccurses_guard_restore_modes();
}

static int is_asynchronous(int signal_number) {
  return signal_number == SIGTERM || signal_number == SIGHUP || signal_number == SIGINT
    || signal_number == SIGQUIT;
}

static void die_of(int signal_number) {
  struct sigaction by_default = {.sa_handler = SIG_DFL};
  sigaction(signal_number, &by_default, NULL);
  sigset_t only_this;
  sigemptyset(&only_this);
  sigaddset(&only_this, signal_number);
  pthread_sigmask(SIG_UNBLOCK, &only_this, NULL);
  raise(signal_number);
}

static void on_ending_signal(int signal_number) {
  if (guard.is_lent && (signal_number == SIGINT || signal_number == SIGQUIT)) return;
  if (is_asynchronous(signal_number) && !pthread_equal(pthread_self(), guard.owner)) {
    // The thread that draws must not draw over the restored screen: it is the one to stop.
    pthread_kill(guard.owner, signal_number);
    return;
  }
  restore_terminal();
  die_of(signal_number);
}

static void stop_lent(void) {
  int error = errno;
  struct sigaction before;
  struct sigaction by_default = {.sa_handler = SIG_DFL};
  sigaction(SIGTSTP, &by_default, &before);
  raise(SIGTSTP);
  sigset_t only_this, mask;
  sigemptyset(&only_this);
  sigaddset(&only_this, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &only_this, &mask);  // stops here
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  sigaction(SIGTSTP, &before, NULL);
  errno = error;
}

static void on_job_signal(int signal_number) {
  if (guard.is_lent && signal_number == SIGTSTP) {
    stop_lent();
    return;
  }
  int error = errno;
  for (int index = 0; index < JOB_COUNT; index++) {
    if (job_signals[index] == signal_number) guard.arrived[index] = 1;
  }
  ssize_t ignored = write(guard.wake, "s", 1);  // a full pipe wakes as well
  (void)ignored;
  errno = error;
}

static void take(int signal_number, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_ONSTACK | flags};
  sigfillset(&action.sa_mask);
  sigaction(signal_number, &action, NULL);
}

static void take_ending_signals(void) {
  for (int index = 0; index < ENDING_COUNT; index++) {
    int number = ending_signals[index];
    sigaction(number, NULL, &guard.ending_before[index]);
    int stays_ignored =
      is_asynchronous(number) && guard.ending_before[index].sa_handler == SIG_IGN;
    if (!stays_ignored) take(number, on_ending_signal, SA_NODEFER);
  }
}

void ccurses_guard_take_job_signals(void) {
  for (int index = 0; index < JOB_COUNT; index++) take(job_signals[index], on_job_signal, 0);
}

static void use_signal_stack(void) {
  if (!guard.signal_stack) guard.signal_stack = malloc(SIGNAL_STACK_BYTES);
  if (!guard.signal_stack) return;  // handlers run on the ordinary stack then
  stack_t stack = {.ss_sp = guard.signal_stack, .ss_size = SIGNAL_STACK_BYTES};
  sigaltstack(&stack, NULL);
}

int ccurses_guard_begin(int input, int output, int wake) {
  if (tcgetattr(input, &guard.modes) != 0) return 0;
  guard.input = input;
  guard.output = output;
  guard.wake = wake;
  guard.owner = pthread_self();
  guard.is_lent = 0;
  for (int index = 0; index < JOB_COUNT; index++) {
    guard.arrived[index] = 0;
    sigaction(job_signals[index], NULL, &guard.job_before[index]);
  }
  if (!guard.has_exit_hook) guard.has_exit_hook = atexit(restore_terminal) == 0;
  use_signal_stack();
  take_ending_signals();
  return 1;
}

void ccurses_guard_set_restoring(const char *bytes, size_t count) {
  if (count > CCURSES_RESTORING_CAPACITY) count = CCURSES_RESTORING_CAPACITY;
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  memcpy(guard.restoring, bytes, count);
  guard.restoring_count = count;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

void ccurses_guard_arm(void) { __atomic_store_n(&guard.is_armed, 1, __ATOMIC_SEQ_CST); }

void ccurses_guard_disarm(void) { __atomic_store_n(&guard.is_armed, 0, __ATOMIC_SEQ_CST); }

void ccurses_guard_lend(int is_lent) { guard.is_lent = is_lent; }

void ccurses_guard_end(void) {
  for (int index = 0; index < ENDING_COUNT; index++) {
    sigaction(ending_signals[index], &guard.ending_before[index], NULL);
  }
  for (int index = 0; index < JOB_COUNT; index++) {
    sigaction(job_signals[index], &guard.job_before[index], NULL);
  }
}

int ccurses_take_signals(void) {
  int found = 0;
  for (int index = 0; index < JOB_COUNT; index++) {
    if (!guard.arrived[index]) continue;
    guard.arrived[index] = 0;
    found |= 1 << index;
  }
  return found;
}

void ccurses_stop(void) {
  struct sigaction before;
  struct sigaction by_default = {.sa_handler = SIG_DFL};
  sigaction(SIGTSTP, &by_default, &before);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &before, NULL);
}
