# Runs one server and ends it when the process that asked for it is gone, however it went: that process holds the other end
# of our standard input, and the kernel closes it even at kill -9. Portable sh: no prctl, no setsid.
# $1 pid file, $2 signal that ends the server gracefully, $3 seconds of grace, then the command.
pidfile=$1
signal=$2
grace=$3
shift 3
trap '' HUP
exec 3<&0 </dev/null
"$@" 3<&- &
child=$!
echo "$child" >"$pidfile.new" && mv "$pidfile.new" "$pidfile"
{
  read -r ignored <&3
  kill -s "$signal" "$child"
  while [ "$grace" -gt 0 ] && kill -0 "$child"; do
    sleep 1
    grace=$((grace - 1))
  done
  kill -s KILL "$child"
} >/dev/null 2>&1 &
guard=$!
wait "$child"
status=$?
kill "$guard" 2>/dev/null
rm -f "$pidfile"
exit "$status"
